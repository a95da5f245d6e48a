package vn.thidua.platform.messages;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A fact as other services read it: the body of a Kafka record. Implemented by public records, one per message type;
 * their components are a contract, to be added to and never changed.
 */
@JsonPropertyOrder("type")
public interface Message {

    /** The kind of fact and its generation, as in {@code unit.changed.v1}. */
    @JsonProperty
    String type();

    /** How many changes led to the published state. Receivers keep only what is newer. */
    long version();

    @JsonIgnore
    String topic();

    /** The aggregate's id. Messages of one key keep their order. */
    @JsonIgnore
    String key();
}
