import { toLocalTime } from '../../../domain/kernel/instant';
import type { SyncStatus } from './sync-loop';

export type SyncWords = { tone: 'quiet' | 'due' | 'overdue'; text: string };

/** What holds a sheet back besides the network. */
export type HeldBack = { conflicts: number; waiting: number; noRoom: boolean };

/** Where the sheet is kept now, as one line. */
export function syncWords(status: SyncStatus, back: HeldBack): SyncWords {
  if (back.noRoom && status.step !== 'saved') {
    return {
      tone: 'overdue',
      text: '本机存储已满，新写的内容只在这一页上：请不要关闭，尽快联网上传',
    };
  }
  if (status.step === 'refused') {
    return { tone: 'overdue', text: `没有上传：${status.message}内容仍在本机。` };
  }
  if (status.step === 'offline') return { tone: 'due', text: '已存本机，联网后上传' };
  if (status.step === 'signedOut') return { tone: 'due', text: '已存本机，登录后上传' };
  if (back.conflicts > 0) {
    return { tone: 'overdue', text: `${back.conflicts} 项在别处也改过，请选择保留哪一份` };
  }
  if (status.step === 'sending') return { tone: 'quiet', text: '正在保存到服务器…' };
  if (status.step === 'kept') return { tone: 'quiet', text: '已存本机，正在上传' };
  if (back.waiting > 0) {
    return { tone: 'due', text: `${back.waiting} 处还没有上传，请看标红的内容` };
  }
  if (status.at === null) return { tone: 'quiet', text: '内容与服务器一致' };
  return { tone: 'quiet', text: `已保存到服务器 ${toLocalTime(status.at)}` };
}
