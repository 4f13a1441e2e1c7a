package nl.noordwijzer.vote;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Answers what phones ask: to be let in, to see the ballot, to vote. Nothing else.
final class VoteDesk {
  private static final String JOIN = "POST /join";

  /// Of a phone that was let in.
  private static final int REQUESTS = 60;

  private static final double REQUESTS_PER_SECOND = 5;

  /// Of those behind one address that are still to be let in: each asks for a page of three files,
  /// and twice more.
  private static final int STRANGERS_REQUESTS = 5 * Voters.MOST_OF_A_CLIENT;

  private static final double STRANGERS_REQUESTS_PER_SECOND = 10;

  private final JoinCode code;
  private final Voters voters;
  private final BallotBox box;
  private final VotePages pages;
  private final RateLimit requests;
  private final RateLimit strangersRequests;
  private final ObjectMapper json = new ObjectMapper();

  VoteDesk(JoinCode code, Voters voters, BallotBox box, VotePages pages, LongSupplier clock) {
    this.code = code;
    this.voters = voters;
    this.box = box;
    this.pages = pages;
    requests = new RateLimit(REQUESTS, REQUESTS_PER_SECOND, clock);
    strangersRequests = new RateLimit(STRANGERS_REQUESTS, STRANGERS_REQUESTS_PER_SECOND, clock);
  }

  Answer answer(Request request) throws IOException {
    boolean joins = request.what().equals(JOIN);
    if (!joins && !isInTurn(request)) {
      return request.isTooLong() ? Answer.cut() : Answer.of(429);
    }
    if (request.isTooLong()) {
      return Answer.cut();
    }
    return switch (request.what()) {
      case JOIN -> join(request);
      case "GET /ballot" -> ballot(request);
      case "POST /vote" -> vote(request);
      default -> pages.find(request.what()).orElseGet(() -> Answer.of(404));
    };
  }

  /// Phones behind one router have one address: each that was let in has turns of its own.
  private boolean isInTurn(Request request) {
    return voter(request)
        .map(requests::take)
        .orElseGet(() -> strangersRequests.take(request.client()));
  }

  /// Whoever has the code gets in at once, whatever others behind the same address do: what is
  /// wrong takes time instead of turns.
  private Answer join(Request request) throws IOException {
    Optional<JsonNode> body = json(request);
    if (body.isEmpty()) {
      return Answer.of(400).late();
    }
    if (!code.matches(body.get().path("code").asText())) {
      return Answer.of(403).late();
    }
    return voters
        .admit(request.client())
        .map(token -> Answer.of(204).with("Set-Cookie", Request.cookie(token)))
        .orElseGet(() -> Answer.of(503));
  }

  private static Optional<JsonNode> json(Request request) throws IOException {
    return request.isJson() ? request.json() : Optional.empty();
  }

  private Optional<String> voter(Request request) {
    return request.token().filter(voters::knows);
  }

  private Answer ballot(Request request) {
    return voter(request)
        .map(voter -> Answer.json(ballot(voter).toString()))
        .orElseGet(() -> Answer.of(401));
  }

  private ObjectNode ballot(String voter) {
    ObjectNode answer = json.createObjectNode();
    box.ballot()
        .ifPresent(ballot -> {
          answer.put("id", ballot.id()).put("question", ballot.question());
          answer.put("dots", ballot.dots());
          ArrayNode options = answer.putArray("options");
          Map<String, Integer> mine = box.of(voter);
          for (Ballot.Option option : ballot.options()) {
            options
                .addObject()
                .put("id", option.id())
                .put("label", option.label())
                .put("dots", mine.getOrDefault(option.id(), 0));
          }
        });
    return answer;
  }

  private Answer vote(Request request) throws IOException {
    Optional<String> voter = voter(request);
    if (voter.isEmpty()) {
      return Answer.of(401);
    }
    Optional<JsonNode> body = json(request);
    Optional<Map<String, Integer>> dots = body.flatMap(VoteDesk::dots);
    if (body.isEmpty() || dots.isEmpty()) {
      return Answer.of(400);
    }
    boolean counts = box.cast(voter.get(), body.get().path("ballot").asText(), dots.get());
    return Answer.of(counts ? 204 : 409);
  }

  private static Optional<Map<String, Integer>> dots(JsonNode body) {
    if (!body.path("dots").isObject() || body.path("dots").size() > Ballot.MOST_OPTIONS) {
      return Optional.empty();
    }
    Map<String, Integer> dots = new HashMap<>();
    for (Map.Entry<String, JsonNode> each : body.path("dots").properties()) {
      if (!each.getValue().isInt()) {
        return Optional.empty();
      }
      dots.put(each.getKey(), each.getValue().intValue());
    }
    return Optional.of(dots);
  }
}
