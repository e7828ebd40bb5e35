import { StartupFailure } from '../failure/startup-failure';

/**
 * The port in `text`, or `fallback` when the setting is unset or empty.
 * @param setting name of the setting, said in the failure (`PORT`, `PGPORT`)
 * @throws StartupFailure PORT_INVALID unless it is a whole number from 1 to 65535
 */
export function parsePort(setting: string, text: string | undefined, fallback: number): number {
  if (text === undefined || text.trim() === '') return fallback;
  const port = /^\d{1,5}$/.test(text.trim()) ? Number(text.trim()) : NaN;
  if (port >= 1 && port <= 65535) return port;
  throw new StartupFailure(
    'PORT_INVALID',
    `${setting}=${text} 不是有效的端口号，请填 1 到 65535 之间的整数。`,
    `${setting}=${text} is no valid port; give a whole number from 1 to 65535.`,
  );
}
