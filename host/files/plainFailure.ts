/** An error whose message is one plain sentence for the person at the keyboard. */
export class PlainFailure extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'PlainFailure';
  }
}
