/** A real Kafka broker and controller in one small process, for one machine. */
@NullMarked
package vn.thidua.kafkanode;

import org.jspecify.annotations.NullMarked;
