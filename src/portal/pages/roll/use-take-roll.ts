import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Absence, Roll } from '../../api/records';
import { request } from '../../api/request';
import { randomKey } from '../../app/random-key';
import { sentMarks, type Marks } from './marks';

export type RollAnswer = { opened: Absence[]; ended: Absence[]; excused: Absence[] };

/** Sends a roll once; the same attempt repeated carries the same key. */
export function useTakeRoll(roll: Roll) {
  const client = useQueryClient();
  const key = useRef(randomKey());
  return useMutation({
    mutationFn: (marks: Marks) =>
      request<{ data: RollAnswer }>(
        `/school-classes/${encodeURIComponent(roll.class.documentId)}/actions/take-roll`,
        {
          method: 'POST',
          body: { date: roll.date, session: roll.session, marks: sentMarks(marks) },
          idempotencyKey: key.current,
        },
      ).then((answer) => answer.data),
    onSuccess: () => {
      key.current = randomKey();
      void client.invalidateQueries({ queryKey: ['roll'] });
      void client.invalidateQueries({ queryKey: ['worklist'] });
      void client.invalidateQueries({ queryKey: ['absences'] });
    },
  });
}
