import type { Answer } from '../rest/answer';
import type { World } from './world';

/**
 * How one blocking rule is tried.
 * `uid`: the record it judges. By REST: `rest` breaks it (`by` names the earlier door that refuses what the rule would), or `provenIn` is the
 * suite that does. `data`: a row of reference data that breaks it, tried in the panel and inside the server.
 */
export type RuleRow = {
  uid: string;
  rest?: (world: World) => Promise<Answer>;
  /** The code of the door in front of the rule: shape of the input, role, scope. */
  by?: RegExp;
  provenIn?: string;
  data?: (world: World) => Promise<object> | object;
};
