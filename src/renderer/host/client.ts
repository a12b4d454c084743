import { createClient } from '../../shared/client.ts';
import type { Call } from '../../shared/contract/call.ts';
import { contract } from '../../shared/contract/index.ts';
import { answerAhead } from './ahead.ts';
import { hostBridge } from './bridge.ts';
import { isUnderWay } from './unkept.ts';

export const bridge = hostBridge();
export const client = createClient((name, input) => {
  const answer = answerAhead(name, JSON.stringify(input) ?? 'null') ?? bridge.invoke(name, input);
  if ((contract as Readonly<Record<string, Call>>)[name]?.changes) isUnderWay(answer);
  return answer;
});
