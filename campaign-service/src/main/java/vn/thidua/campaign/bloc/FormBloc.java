package vn.thidua.campaign.bloc;

import java.util.stream.Collectors;
import vn.thidua.campaign.bloc.Bloc.Formation;
import vn.thidua.campaign.bloc.Bloc.Member;
import vn.thidua.campaign.unit.Units;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.UseCase;

/** A province administrator forms a bloc out of units. No two blocs have the same code. */
@UseCase
public class FormBloc {

    private final Blocs blocs;
    private final Units units;

    FormBloc(Blocs blocs, Units units) {
        this.blocs = blocs;
        this.units = units;
    }

    public Bloc form(Command command, Formation formation) {
        command.actor().requireProvinceAdministrator();
        var named = formation.members().stream().map(Member::unitId).collect(Collectors.toSet());
        var known = units.byId(named).keySet();
        var id = command.newId();
        return blocs.create(id, command, () -> Bloc.form(id, known, formation));
    }
}
