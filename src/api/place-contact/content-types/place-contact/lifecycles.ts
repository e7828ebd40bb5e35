import { guardLifecycles } from '../../../../guard/lifecycles';

export default guardLifecycles('api::place-contact.place-contact');
