package io.vigia.portal.platform.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The reference of the API: calls about one thing, calls that a word is found in, or the members of an object. */
@Named
@RequestScoped
public class ReferencePage {

    private static final int MOST_FOUND = 40;

    @Inject
    private ApiDocument document;

    @Inject
    private HttpServletRequest request;

    private String about;
    private String object;
    private String words;

    public List<Group> getGroups() {
        return document.groups();
    }

    public List<String> getKinds() {
        return document.kinds();
    }

    /** The group that is shown: the one asked for, otherwise the first. */
    public Group getGroup() {
        return document.groups().stream()
                .filter(group -> group.slug().equals(about))
                .findFirst()
                .orElse(document.groups().get(0));
    }

    /** The calls that are shown. */
    public List<Operation> getOperations() {
        return isSearch() ? found() : getGroup().operations();
    }

    private List<Operation> found() {
        return document.groups().stream()
                .flatMap(group -> group.operations().stream())
                .filter(operation -> operation.mentions(words.strip()))
                .limit(MOST_FOUND)
                .toList();
    }

    /** Whether calls are looked for by a word. */
    public boolean isSearch() {
        return words != null && !words.isBlank();
    }

    /** Whether the members of an object are shown. */
    public boolean isAboutObject() {
        return object != null && document.kinds().contains(object);
    }

    public List<Row> getMembers() {
        return document.membersOf(object);
    }

    /** The call by curl, to this server. */
    public String sample(Operation operation) {
        String host = request.getScheme() + "://" + request.getHeader("Host");
        return operation.sample().replace(Operation.HOST, host).replace(Operation.KEY, "$SK");
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getObject() {
        return object;
    }

    public void setObject(String object) {
        this.object = object;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
