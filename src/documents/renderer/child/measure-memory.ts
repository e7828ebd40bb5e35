import { readdirSync, readFileSync } from 'node:fs';

const PAGE_BYTES = 4096;

/** Fields of /proc/<pid>/stat after the command name, which may itself hold spaces and brackets. */
function statFields(pid: string): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // The process ended between the listing and the reading.
    if (code === 'ENOENT' || code === 'ESRCH') return null;
    throw error;
  }
}

/**
 * Resident bytes of all processes in a process group; pages shared between them count once for each.
 * Zero where there is no /proc.
 */
export function measureGroupMemory(groupId: number): number {
  if (process.platform !== 'linux') return 0;
  let total = 0;
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const fields = statFields(entry);
    if (fields === null || Number(fields[2]) !== groupId) continue;
    total += Number(fields[21]) * PAGE_BYTES;
  }
  return total;
}
