const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const PLAIN_EVERY_MS = 10_000;

/** Text without colour codes and control characters, cut to the width of the terminal. */
function tidy(text, columns) {
  const plain = text.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '').replace(/[\u0000-\u001f]/g, ' ');
  return [...plain.trim()].slice(0, columns).join('');
}

/** Seconds since `start` as people read them: `3.2 s`, `2 min 5 s`. */
export function elapsed(start, now = performance.now()) {
  const seconds = (now - start) / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${String(Math.floor(seconds / 60))} min ${String(Math.round(seconds % 60))} s`;
}

/**
 * Shows one long step: a spinner with the elapsed time and the step's latest line on a terminal, a plain
 * line every ten seconds elsewhere. Never silent, never more than one line at a time.
 * @param {string} title
 * @param {NodeJS.WriteStream} [out]
 */
export function showProgress(title, out = process.stdout) {
  const start = performance.now();
  let detail = '';
  let frame = 0;
  if (!out.isTTY) out.write(`… ${title}\n`);
  const draw = () => {
    const text = `${title} ${elapsed(start)}${detail === '' ? '' : ` · ${detail}`}`;
    if (!out.isTTY) {
      out.write(`  ${tidy(text, 160)}\n`);
      return;
    }
    frame = (frame + 1) % FRAMES.length;
    // A Chinese character takes two columns; half the width is always enough room.
    out.write(
      `\r\u001b[K${FRAMES[frame]} ${tidy(text, Math.floor(((out.columns ?? 80) - 4) / 1.5))}`,
    );
  };
  const timer = setInterval(draw, out.isTTY ? 100 : PLAIN_EVERY_MS);
  const end = (sign) => {
    clearInterval(timer);
    out.write(`${out.isTTY ? '\r\u001b[K' : ''}${sign} ${title} ${elapsed(start)}\n`);
  };
  return {
    /** the latest line of what the step says */
    tell: (line) => {
      if (line.trim() !== '') detail = line;
    },
    done: () => {
      end('✓');
      return (performance.now() - start) / 1000;
    },
    failed: () => {
      end('✗');
    },
  };
}
