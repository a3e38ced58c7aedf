/** Another process for the crash test, which dies where `REPRISE_FAULT` says. */
import { storeOutputs } from './store-outputs.ts';

await storeOutputs(process.argv[2] ?? '');
