import { startCopying } from './copy.js';
import { startFilter } from './filter.js';

const form = document.getElementById('filter');
if (form) startFilter(form);
startCopying();
