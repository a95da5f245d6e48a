/** What every service does because a time has come. */
@NullMarked
package vn.thidua.platform.schedule;

import org.jspecify.annotations.NullMarked;
