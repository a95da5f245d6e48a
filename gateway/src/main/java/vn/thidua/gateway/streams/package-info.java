/** Event streams: who may open one, and what carries them on once their request is over. */
@NullMarked
package vn.thidua.gateway.streams;

import org.jspecify.annotations.NullMarked;
