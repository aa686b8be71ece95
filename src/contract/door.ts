/** The sidebar's one door into the server: the global function that `google.script.run` calls. */
export const door = 'askServer';
