package vn.thidua.campaign.bloc;

/** What happened to a bloc; holds the bloc as it is afterwards. */
public sealed interface BlocEvent {

    Bloc bloc();

    record Formed(Bloc bloc) implements BlocEvent {}

    record MembersChanged(Bloc bloc) implements BlocEvent {}
}
