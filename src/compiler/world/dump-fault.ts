/** What is wrong with a dump that is brought in: thrown within the reading, answered as a failure; a dump is refused whole. */
export class DumpFault extends Error {
  readonly code: 'invalid-input' | 'too-large';
  constructor(code: 'invalid-input' | 'too-large', message: string) {
    super(message);
    this.code = code;
  }
}
