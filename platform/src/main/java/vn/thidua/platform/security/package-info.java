/** What has to do with safety, told in a log of its own: who did what to what, never what it said. */
@NullMarked
package vn.thidua.platform.security;

import org.jspecify.annotations.NullMarked;
