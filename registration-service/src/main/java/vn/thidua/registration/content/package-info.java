/** What a registration says, as it was written and as it is understood; without a word of who sends it when. */
@NullMarked
package vn.thidua.registration.content;

import org.jspecify.annotations.NullMarked;
