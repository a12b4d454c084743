import { createClient } from '../../shared/client.ts';
import { hostBridge } from './bridge.ts';

export const bridge = hostBridge();
export const client = createClient(bridge.invoke);
