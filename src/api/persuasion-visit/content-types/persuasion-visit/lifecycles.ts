import { guardLifecycles } from '../../../../guard/lifecycles';

export default guardLifecycles('api::persuasion-visit.persuasion-visit');
