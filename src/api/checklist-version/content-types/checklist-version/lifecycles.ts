import { guardLifecycles } from '../../../../guard/lifecycles';

export default guardLifecycles('api::checklist-version.checklist-version');
