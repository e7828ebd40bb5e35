import { guardLifecycles } from '../../../../guard/lifecycles';

export default guardLifecycles('api::audit-entry.audit-entry');
