import { Link } from 'react-router';
import { useOnPaper } from './entity/footnotes.tsx';

interface WayProps extends React.HTMLAttributes<HTMLElement> {
  readonly to: string;
}

/** A link to a view of the program; on paper, which leads to none, its words alone. In a PDF it would lead to an address of the computer that wrote it. */
export function Way({ to, ...rest }: WayProps) {
  const onPaper = useOnPaper();
  return onPaper ? <span {...rest} /> : <Link to={to} {...rest} />;
}
