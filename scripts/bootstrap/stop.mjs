/** A reason to stop that is told to the person as one message, without a stack trace. */
export class Stop extends Error {
  /**
   * @param {string} message what to say; empty when the tool that failed has said it already
   * @param {number} status the exit code
   */
  constructor(message, status = 1) {
    super(message);
    this.status = status;
  }
}
