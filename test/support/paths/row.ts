import type { Answer } from '../rest/answer';
import type { World } from './world';

/**
 * How one blocking rule is tried.
 * `uid`: the record it judges. `rest` breaks it by REST; `door` is an earlier one that refuses there what the rule would, and why no request
 * comes past it. `data`: a row of reference data that breaks it, tried in the panel and inside the server.
 */
export type RuleRow = {
  uid: string;
  rest?: (world: World) => Promise<Answer>;
  /** The code of the door in front of the rule: shape of the input, role, scope. */
  door?: { code: RegExp; because: string };
  data?: (world: World) => Promise<object> | object;
};
