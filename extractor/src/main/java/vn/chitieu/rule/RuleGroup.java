package vn.chitieu.rule;

import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The patterns of the rules of one group. Most patterns match nowhere in most texts: their automata find where they do, and
 * only there TokensRegex finds out with which groups.
 */
final class RuleGroup {
    /** Stands for the reach of a pattern that no automaton knows: TokensRegex looks for it in the whole text. */
    private static final int SOMEWHERE = -1;

    private final int number;
    private final List<CompiledPattern> patterns = new ArrayList<>();
    private final List<PatternAutomaton> automata = new ArrayList<>();
    private final List<Integer> searched = new ArrayList<>();
    private final List<Integer> screened = new ArrayList<>();

    /** A place where a pattern matches, and how many tokens from there it looks at. */
    private record Place(int pattern, int from, int reach) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int order = Integer.compare(pattern, other.pattern);
            return order == 0 ? Integer.compare(from, other.from) : order;
        }
    }

    RuleGroup(int number) {
        this.number = number;
    }

    /** Adds the patterns of a rule behind those that are there. */
    void add(Rule rule, TokenTests tests) {
        for (String pattern : rule.patterns()) {
            PatternAutomaton automaton = PatternAutomaton.of(pattern, tests).orElse(null);
            if (automaton == null) {
                searched.add(patterns.size());
            } else {
                screened.add(patterns.size());
                automata.add(automaton);
            }
            patterns.add(CompiledPattern.of(rule, pattern));
        }
    }

    List<PatternAutomaton> automata() {
        return automata;
    }

    List<RuleMatch> match(RuleText text) {
        List<Place> places = places(text);
        List<RuleMatch> matches = new ArrayList<>();
        int next = 0;
        while (next < places.size()) {
            int end = next;
            while (end < places.size() && places.get(end).pattern == places.get(next).pattern) {
                end++;
            }
            match(places.subList(next, end), text, matches);
            next = end;
        }
        return matches;
    }

    /** Returns the first rule in order that a test accepts and that matches somewhere. */
    Optional<Rule> first(RuleText text, Predicate<Rule> test) {
        for (Place place : places(text)) {
            CompiledPattern pattern = patterns.get(place.pattern);
            if (test.test(pattern.rule())
                    && (place.reach != SOMEWHERE || pattern.matcher(text).find())) {
                return Optional.of(pattern.rule());
            }
        }
        return Optional.empty();
    }

    /** Finds the places where patterns match, in order of the patterns. */
    private List<Place> places(RuleText text) {
        List<Place> places = new ArrayList<>();
        for (int from = 0; from < text.size(); from++) {
            for (int i : text.beginning(from, number)) {
                int reach = automata.get(i).reach(text, from);
                if (reach > 0) {
                    places.add(new Place(screened.get(i), from, reach));
                }
            }
        }
        searched.forEach(pattern -> places.add(new Place(pattern, 0, SOMEWHERE)));
        Collections.sort(places);
        return places;
    }

    /** Matches one pattern at its places. */
    private void match(List<Place> places, RuleText text, List<RuleMatch> matches) {
        CompiledPattern pattern = patterns.get(places.get(0).pattern);
        TokenSequenceMatcher matcher = pattern.matcher(text);
        int end = 0;
        for (Place place : places) {
            if (place.reach == SOMEWHERE) {
                while (matcher.find()) {
                    matches.add(pattern.match(matcher));
                }
            } else if (place.from >= end) {
                // One token more than the pattern looks at, so that the end of the region is never taken for that of
                // the text.
                matcher.region(place.from, Math.min(text.size(), place.from + place.reach + 1));
                if (matcher.find() && matcher.start() == place.from) {
                    end = matcher.end();
                    matches.add(pattern.match(matcher));
                }
            }
        }
    }
}
