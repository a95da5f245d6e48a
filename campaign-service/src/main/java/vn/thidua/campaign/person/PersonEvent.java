package vn.thidua.campaign.person;

/** What happened to a person; holds the person as known afterwards. */
public sealed interface PersonEvent {

    Person person();

    record Entered(Person person) implements PersonEvent {}

    record DutiesAssigned(Person person) implements PersonEvent {}
}
