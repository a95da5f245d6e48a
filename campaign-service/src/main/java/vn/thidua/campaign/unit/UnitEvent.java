package vn.thidua.campaign.unit;

/** What happened to a unit; holds the unit as it is afterwards. */
public sealed interface UnitEvent {

    Unit unit();

    record Entered(Unit unit) implements UnitEvent {}

    record Renamed(Unit unit) implements UnitEvent {}
}
