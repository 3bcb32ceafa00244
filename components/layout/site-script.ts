/** What a public page does with script on. Everything on it can be read and done without. */
import "./site-script-views";
import "./site-script-suggest";
import "./site-script-tools";
