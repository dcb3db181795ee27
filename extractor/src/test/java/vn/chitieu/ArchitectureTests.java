package vn.chitieu;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Keeps the arrows of {@code docs/ARCHITECTURE.md}: which package may know which, and where the types of a library may be used.
 */
@AnalyzeClasses(packages = "vn.chitieu", importOptions = DoNotIncludeTests.class)
final class ArchitectureTests {

    /** Data goes one way: each package beside those that it may know. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            entry("model", List.of()),
            entry("lexicon", List.of()),
            entry("orthography", List.of("lexicon")),
            entry("layout", List.of("model")),
            entry("source", List.of("model")),
            entry("read", List.of("source", "orthography", "layout", "model")),
            entry("text", List.of("lexicon", "orthography", "layout", "model")),
            entry("outline", List.of("lexicon", "text", "layout", "model")),
            entry("annotate", List.of("outline", "text", "layout", "model")),
            entry("rule", List.of("annotate", "model")),
            entry("extract", List.of("lexicon", "rule", "annotate", "outline", "text", "layout", "model")),
            entry("check", List.of("outline", "text", "layout", "model")),
            entry("write", List.of("model")),
            entry("evaluate", List.of("model")),
            entry(
                    "run",
                    List.of(
                            "source",
                            "read",
                            "layout",
                            "text",
                            "outline",
                            "annotate",
                            "rule",
                            "extract",
                            "check",
                            "write",
                            "model")),
            entry("show", List.of("source", "read", "model")),
            entry("cli", List.of("run", "rule", "evaluate", "show", "model")));

    @ArchTest
    static void dataGoesOneWay(JavaClasses classes) {
        LayeredArchitecture stages =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (String name : ARROWS.keySet()) {
            stages = stages.layer(name).definedBy(packageOf(name));
        }
        for (Map.Entry<String, List<String>> arrow : ARROWS.entrySet()) {
            stages = arrow.getValue().isEmpty()
                    ? stages.whereLayer(arrow.getKey()).mayNotAccessAnyLayer()
                    : stages.whereLayer(arrow.getKey())
                            .mayOnlyAccessLayers(arrow.getValue().toArray(String[]::new));
        }
        stages.check(classes);
    }

    @ArchTest
    static final ArchRule everyClassStandsInAPackageOfTheDesign = classes()
            .should()
            .resideInAnyPackage(
                    ARROWS.keySet().stream().map(ArchitectureTests::packageOf).toArray(String[]::new))
            .because("a new package is a decision: add it, with its arrows, to this test and to docs/ARCHITECTURE.md");

    @ArchTest
    static final ArchRule stagesHaveNoCycles =
            slices().matching("vn.chitieu.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packagesInsideAStageHaveNoCycles =
            slices().matching("vn.chitieu.(**)").should().beFreeOfCycles();

    @ArchTest
    static void noClassNameOccursTwice(JavaClasses classes) {
        Map<String, List<String>> homes = classes.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(groupingBy(JavaClass::getSimpleName, mapping(JavaClass::getPackageName, toList())));
        homes.values().removeIf(packages -> packages.size() == 1);
        assertEquals(Map.of(), homes);
    }

    @ArchTest
    static final ArchRule documentLibrariesStayInReaders = onlyIn(
            new String[] {"source", "read"},
            "org.apache.tika..",
            "org.apache.pdfbox..",
            "org.apache.fontbox..",
            "org.apache.poi..",
            "org.openxmlformats..",
            "org.apache.xmlbeans..",
            "org.jsoup..",
            "org.apache.commons.compress..",
            "org.apache.james..");

    @ArchTest
    static final ArchRule picturesStayAtTheEdges = onlyIn(new String[] {"source", "read", "show"}, "javax.imageio..");

    @ArchTest
    static final ArchRule coreNlpStaysInTheRuleEngine = onlyIn(new String[] {"annotate", "rule"}, "edu.stanford..");

    @ArchTest
    static final ArchRule csvStaysAtTheEdges =
            onlyIn(new String[] {"annotate", "rule", "write", "show"}, "org.apache.commons.csv..");

    @ArchTest
    static final ArchRule jsonStaysAtTheEdges =
            onlyIn(new String[] {"rule", "write", "evaluate", "show"}, "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule databasesStayInWriters = onlyIn(new String[] {"write"}, "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule commandLineLibraryStaysInCommands = onlyIn(new String[] {"cli"}, "picocli..");

    @ArchTest
    static final ArchRule modelNeedsNoLibrary = classes()
            .that()
            .resideInAPackage("vn.chitieu.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("vn.chitieu.model..", "java..", "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule onlyCommandsPrint = noClasses()
            .that()
            .resideOutsideOfPackage("vn.chitieu.cli..")
            .should(ACCESS_STANDARD_STREAMS)
            .because("what a stage has to say is a finding, a failure or progress");

    @ArchTest
    static final ArchRule onlyMainEndsTheProcess = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("vn.chitieu.cli.Main")
            .should()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule exceptionsSayWhatFailed = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest
    static final ArchRule nothingLogsByJavaUtilLogging = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule nothingIsFetched = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.net.http..")
                    .or(nameMatching("java\\.net\\.(Socket|ServerSocket|URLConnection|HttpURLConnection)")))
            .because("the program works offline");

    @ArchTest
    static final ArchRule outputKnowsNoClock = noClasses()
            .that(resideOutsideOfPackages("vn.chitieu.run..", "vn.chitieu.cli.."))
            .should()
            .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("the same input gives the same output on any day");

    @ArchTest
    static final ArchRule outputKnowsNoLocale = noClasses()
            .should()
            .callMethod(Locale.class, "getDefault")
            .because("the same input gives the same output on any machine");

    private static String packageOf(String name) {
        return "vn.chitieu." + name + "..";
    }

    private static ArchRule onlyIn(String[] packages, String... library) {
        String[] allowed = Stream.of(packages).map(ArchitectureTests::packageOf).toArray(String[]::new);
        return noClasses()
                .that(not(resideInAnyPackage(allowed)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library);
    }
}
