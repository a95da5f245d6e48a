/** What matters for security, written to a log of its own: who did what to what, never what it said. */
@NullMarked
package vn.thidua.platform.security;

import org.jspecify.annotations.NullMarked;
