/** What somebody who means no good may try: who may do what, bad input, and one person's trouble that must stay theirs. */
@NullMarked
package vn.thidua.systemtests.attack;

import org.jspecify.annotations.NullMarked;
