import { config } from 'zod';

// zod tries out `new Function` for each object it describes, unless told not to; our content security policy refuses it
// and reports it. Imported before anything that describes an object.
config({ jitless: true });
