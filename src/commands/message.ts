import { messageFor } from './message-for';

const place = document.getElementById('message');
if (place !== null) place.textContent = messageFor(location.hash.slice(1));
