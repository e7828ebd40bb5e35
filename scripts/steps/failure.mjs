/** A reason to stop that is said in one sentence, Chinese and English, without a stack. */
export class StepFailure extends Error {
  /** @param {string} chinese @param {string} english */
  constructor(chinese, english) {
    super(`${chinese} / ${english}`);
    this.name = 'StepFailure';
  }
}

/** Failures whose message already says what is wrong and what to do. */
const FORESEEN = ['StepFailure', 'StartupFailure', 'BrowserNotFound'];

/** Says why a command ends: one sentence for what we foresaw, the whole error for what we did not. */
export function printFailure(error) {
  const known = error instanceof Error;
  if (known && FORESEEN.includes(error.name)) process.stderr.write(`✗ ${error.message}\n`);
  else process.stderr.write(`${known ? (error.stack ?? error.message) : String(error)}\n`);
}
