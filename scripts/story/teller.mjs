import process from 'node:process';

const bold = (text) => (process.stdout.isTTY ? `\u001b[1m${text}\u001b[0m` : text);

/** Prints the steps of a story and holds each answer to what the product promises: the first difference ends it. */
export function createTeller(clock) {
  let steps = 0;
  return {
    chapter(title) {
      process.stdout.write(`\n${bold(title)}\n`);
    },
    /** One step: who does what, the call, the answer; `expected` is the status promised. */
    async step(sentence, expected, act, show = () => '') {
      steps += 1;
      const answer = await act();
      const ok = answer.status === expected;
      const said = answer.body?.error
        ? `${answer.body.error.details?.code} ${answer.body.error.message}`
        : show(answer.body, answer);
      process.stdout.write(
        `${String(steps).padStart(3)}. [${clock()}] ${sentence}\n     ${answer.method ?? 'GET'} ${answer.path ?? ''} → ${answer.status}${said ? `  ${said}` : ''}\n`,
      );
      if (!ok)
        throw new Error(
          `第 ${steps} 步应答 ${expected}，实际 ${answer.status}：${JSON.stringify(answer.body)}`,
        );
      return answer.body ?? answer;
    },
    require(condition, sentence) {
      if (!condition) throw new Error(`不符：${sentence}`);
      process.stdout.write(`     ✓ ${sentence}\n`);
    },
    get steps() {
      return steps;
    },
  };
}
