/*
 * A browser that translates the page puts the text of a node into an element of its own (`font`), around the node or in its place.
 * React still holds the node: taking it out by its old parent throws and takes the view down, and a new text written into a node that
 * is out of the page is never seen. There is nothing else to hold on to than the methods that React calls; it is asked for since 2017
 * (facebook/react#11538) to bear this itself.
 */

/** What stands in the page where a text node stood. */
const standIns = new WeakMap<Node, Element>();

const isTranslation = (node: Node | null): node is Element => node?.nodeName === 'FONT';

function note(records: readonly MutationRecord[]): void {
  for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records)
    for (const gone of removedNodes) {
      if (gone.nodeType !== Node.TEXT_NODE) continue;
      const beside = [...addedNodes, previousSibling, nextSibling].find(isTranslation);
      if (beside) standIns.set(gone, beside);
    }
}

/** What stands directly below a parent for this node: itself, what a translator put around it, or what it put in its place. */
function below(parent: Node, node: Node): Node | null {
  for (let at: Node | null = node.isConnected ? node : (standIns.get(node) ?? null); at; at = at.parentNode)
    if (at.parentNode === parent) return at;
  return null;
}

function inherited(prototype: object | null, name: string): PropertyDescriptor | undefined {
  return prototype === null
    ? undefined
    : (Object.getOwnPropertyDescriptor(prototype, name) ??
        inherited(Object.getPrototypeOf(prototype) as object | null, name));
}

/** Lets the window outlive a translation of its page. `root` is what is watched. */
export function outliveTranslation(root: Node): void {
  const observer = new MutationObserver(note);
  observer.observe(root, { childList: true, subtree: true });
  const { removeChild, insertBefore } = Node.prototype;
  const text = inherited(Text.prototype, 'nodeValue');

  Node.prototype.removeChild = function remove<T extends Node>(this: Node, child: T): T {
    if (child.parentNode === this) return removeChild.call(this, child) as T;
    note(observer.takeRecords());
    const shown = below(this, child);
    if (shown) removeChild.call(this, shown);
    // Anything but a text that is gone is a mistake of ours, and is to be heard of.
    else if (child.nodeType !== Node.TEXT_NODE) removeChild.call(this, child);
    return child;
  };
  Node.prototype.insertBefore = function insert<T extends Node>(this: Node, node: T, before: Node | null): T {
    if (before === null || before.parentNode === this) return insertBefore.call(this, node, before) as T;
    note(observer.takeRecords());
    const shown = below(this, before);
    return insertBefore.call(this, node, shown ?? (before.nodeType === Node.TEXT_NODE ? null : before)) as T;
  };
  if (text?.get && text.set) {
    const { get, set } = text;
    Object.defineProperty(Text.prototype, 'nodeValue', {
      configurable: true,
      get,
      set(this: Text, value: string | null) {
        set.call(this, value);
        if (this.isConnected) return;
        note(observer.takeRecords());
        // The new text is not translated yet: the translator sees it come and does that.
        standIns.get(this)?.replaceWith(this);
      },
    });
  }
}
