package io.vigia.portal.accounts.team;

import io.vigia.domain.accounts.Member;
import io.vigia.domain.accounts.Role;
import io.vigia.domain.platform.Permission;
import io.vigia.portal.accounts.signup.Refusals;
import io.vigia.portal.platform.Frame;
import io.vigia.portal.platform.Notices;
import io.vigia.portal.platform.Visitor;
import io.vigia.service.accounts.team.TeamService;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who is in the account, and who was invited. */
@Named
@RequestScoped
public class TeamPage {

    private static final String HERE = "/portal/accounts/team/list";

    @Inject
    TeamService service;

    @Inject
    Caller caller;

    @Inject
    Visitor visitor;

    @Inject
    Frame frame;

    @Inject
    Refusals refusals;

    @Inject
    Notices notices;

    private List<Member> members;
    private List<TeamService.Invited> invited;
    private String email;
    private Role role;
    private String chosen;

    public List<Member> getMembers() {
        if (members == null) {
            members = service.members();
        }
        return members;
    }

    public List<TeamService.Invited> getInvited() {
        if (invited == null) {
            invited = service.invited();
        }
        return invited;
    }

    public List<Role> getRoles() {
        return service.roles();
    }

    public boolean isEditable() {
        return caller.may(Permission.MEMBERS_WRITE);
    }

    /** Whether it is the reader. */
    public boolean isSelf(Member member) {
        return member.id().equals(visitor.identity().memberId());
    }

    public void invite() {
        done("invite", () -> service.invite(email, role, frame.getLocale()), "team.invited");
    }

    public void uninvite(String id) {
        done("invited", () -> service.uninvite(id), "team.uninvited");
    }

    public void change() {
        done("change", () -> service.change(chosen, role), "team.changed");
    }

    public void remove() {
        done("remove", () -> service.remove(chosen), "team.removed");
    }

    private void done(String form, Runnable work, String told) {
        if (refusals.tried(form, work)) {
            notices.good(told);
            notices.goTo(HERE);
        }
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
