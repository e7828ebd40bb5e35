import { openKit } from '../kit.mjs';
import adultRefuses from './adult-refuses.mjs';
import directSchool from './direct-school.mjs';
import homeTeachingMadeUp from './home-teaching-made-up.mjs';
import lateSickLeave from './late-sick-leave.mjs';
import leftWithWitness from './left-with-witness.mjs';
import nationalDay from './national-day.mjs';
import outsideHousehold from './outside-household.mjs';
import relapseDay58 from './relapse-day-58.mjs';
import substituteInspector from './substitute-inspector.mjs';
import tipOffFindsChild from './tip-off-finds-child.mjs';
import transfer from './transfer.mjs';
import twoClocks from './two-clocks.mjs';

/** The stories with literal dates of autumn 2026: a demo of their own is loaded as of that autumn. */
export const DATED_STORIES = [
  nationalDay,
  twoClocks,
  leftWithWitness,
  adultRefuses,
  outsideHousehold,
  transfer,
  relapseDay58,
  lateSickLeave,
  homeTeachingMadeUp,
  tipOffFindsChild,
  substituteInspector,
  directSchool,
].map(({ name, title, story }) => ({
  name,
  title,
  dated: true,
  tell: async (told) => {
    told.tell.chapter(title);
    await story(await openKit(told));
  },
}));
