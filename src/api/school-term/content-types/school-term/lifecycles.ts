import { guardLifecycles } from '../../../../guard/lifecycles';

export default guardLifecycles('api::school-term.school-term');
