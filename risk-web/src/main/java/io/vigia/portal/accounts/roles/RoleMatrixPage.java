package io.vigia.portal.accounts.roles;

import io.vigia.domain.accounts.Role;
import io.vigia.domain.apikeys.KeyKind;
import io.vigia.domain.platform.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** Roles and kinds of keys against permissions, read from the code that checks them. */
@Named
@RequestScoped
public class RoleMatrixPage {

    public List<Role> getMerchantRoles() {
        return Role.OWNER.peers();
    }

    public List<Role> getStaffRoles() {
        return Role.ADMIN.peers();
    }

    public List<KeyKind> getKeyKinds() {
        return List.of(KeyKind.values());
    }

    /** The permissions that anybody or any key of a merchant has. */
    public List<Permission> getMerchantPermissions() {
        return Arrays.stream(Permission.values())
                .filter(permission -> !permission.isForStaff())
                .toList();
    }

    /** The permissions that anybody of the staff has. */
    public List<Permission> getStaffPermissions() {
        return Arrays.stream(Permission.values())
                .filter(permission -> getStaffRoles().stream()
                        .anyMatch(role -> role.permissions().contains(permission)))
                .toList();
    }
}
