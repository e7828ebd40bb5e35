import { guardLifecycles } from '../../../../guard/lifecycles';

export default guardLifecycles('api::inspection.inspection');
