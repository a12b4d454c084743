import { parseSync } from 'vite';

/** The built bundle without one statement. */
export interface Cut {
  readonly what: string;
  readonly without: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** Names of calls that show, hide, close or register something. */
const acts =
  /^(?:show\w*|hide|close|closed|destroy|focus|restore|maximize|set(?:FullScreen|BackgroundColor|Menu|App\w*|As\w*|About\w*|Name|Path|WebRTC\w*|\w*Handler|SaveDialogOptions)|on|once|onBeforeRequest|appendSwitch|startDrag|goBack|goForward|handle|register\w*|removeListener|popup|load\w*|quit|exit|reload|forcefully\w*|open\w*|offer\w*|follow\w*|secure\w*|serve\w*|answer\w*|tell\w*|meet\w*|listen\w*|name\w*|describe\w*|ask\w*|cancelAll|abort|send|take|add\w*|enable\w*|sandbox\w*)$/;

/**
 * Returns the entry's bundle, which holds the shell, with each statement cut out in turn that shows, hides, closes or registers
 * something: the source itself says which there are, so that a new one is tried without anybody's doing. What is done by assigning,
 * or within an expression, is not among them: for that there are the sabotages of `electron-sabotage.test.ts`.
 */
export function cutsOf(bundle: string): readonly Cut[] {
  const cuts: Cut[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'ExpressionStatement') {
      const name = calledName(node['expression'] as Node);
      if (name !== null && acts.test(name) && !bundle.startsWith('await file.', node.start)) {
        cuts.push({
          what: bundle.slice(node.start, Math.min(node.end, node.start + 90)).replace(/\s+/g, ' '),
          without: `${bundle.slice(0, node.start)};${bundle.slice(node.end)}`,
        });
      }
    }
    for (const child of Object.values(node)) {
      if (Array.isArray(child)) for (const each of child as readonly unknown[]) if (isNode(each)) visit(each);
      if (isNode(child)) visit(child);
    }
  };
  visit(parseSync('bundle.cjs', bundle).program as unknown as Node);
  return cuts;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Partial<Node>).type === 'string';
}

/** The name by which a statement calls, through whatever is before it: `a.b.name(…)`, `await name(…)`, `void name(…)`, `x?.name(…)`. */
function calledName(expression: Node): string | null {
  switch (expression.type) {
    case 'AwaitExpression':
    case 'UnaryExpression':
      return calledName(expression['argument'] as Node);
    case 'ChainExpression':
      return calledName(expression['expression'] as Node);
    case 'CallExpression': {
      const callee = expression['callee'] as Node;
      if (callee.type === 'Identifier') return String(callee['name']);
      if (callee.type !== 'MemberExpression') return null;
      const name = String((callee['property'] as { name?: unknown }).name);
      // What follows upon a promise is not what the statement does.
      return name === 'then' || name === 'catch' ? calledName(callee['object'] as Node) : name;
    }
    default:
      return null;
  }
}
