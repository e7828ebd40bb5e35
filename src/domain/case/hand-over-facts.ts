/** A case that is about to be handed to another school. Codes are school codes. */
export type HandOverFacts = {
  schoolCode: string | null;
  /** A hand-over that nobody has answered yet. */
  pendingSchoolCode: string | null;
  /** The receiving school; null when no school in the district has the code. */
  target: { code: string; name: string } | null;
};

/** Somebody is about to accept, refuse or withdraw a hand-over. */
export type HandOverAnswerFacts = {
  schoolCode: string | null;
  pendingSchoolCode: string | null;
  actorSchoolCode: string | null;
  /** The sending school takes it back; otherwise the receiving school answers. */
  withdrawing: boolean;
};
