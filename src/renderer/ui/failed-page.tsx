import type { CallFailure } from '../host/use-call.ts';
import { Failure } from './failure.tsx';
import page from './page.module.css';

/** A view of one column that could not be read: what happened, and a way to ask once more. */
export function FailedPage({ call }: { call: { readonly error: CallFailure; readonly refetch: () => unknown } }) {
  return (
    <section className={page.page}>
      <Failure isView failure={call.error} retry={() => void call.refetch()} />
    </section>
  );
}
