package org.entente.extract.rules;

import java.util.List;
import org.entente.extract.Rule;
import org.entente.extract.rules.account.Happenings;
import org.entente.extract.rules.initiative.InitiativeContext;
import org.entente.extract.rules.initiative.InitiativeLaunch;
import org.entente.extract.rules.initiative.InitiativeParties;
import org.entente.extract.rules.initiative.LaunchedForums;
import org.entente.extract.rules.initiative.NamedInitiatives;
import org.entente.extract.rules.instrument.Accession;
import org.entente.extract.rules.instrument.CabinetApproval;
import org.entente.extract.rules.instrument.InForce;
import org.entente.extract.rules.instrument.InstrumentMilestones;
import org.entente.extract.rules.instrument.InstrumentParties;
import org.entente.extract.rules.instrument.InstrumentRelations;
import org.entente.extract.rules.instrument.InstrumentRest;
import org.entente.extract.rules.instrument.InstrumentScope;
import org.entente.extract.rules.instrument.InstrumentTable;
import org.entente.extract.rules.instrument.InstrumentTerm;
import org.entente.extract.rules.instrument.InstrumentTopics;
import org.entente.extract.rules.instrument.JointStatementItself;
import org.entente.extract.rules.instrument.NamedInstruments;
import org.entente.extract.rules.instrument.OnBehalf;
import org.entente.extract.rules.instrument.SameSigning;
import org.entente.extract.rules.instrument.SignatoryLines;
import org.entente.extract.rules.instrument.SigningRule;
import org.entente.extract.rules.instrument.Witnesses;
import org.entente.extract.rules.promise.Commitments;
import org.entente.extract.rules.promise.ForeseenActs;
import org.entente.extract.rules.promise.FundingRule;
import org.entente.extract.rules.promise.TermsOfOffice;
import org.entente.extract.rules.release.ReleaseFacts;
import org.entente.extract.rules.release.ReleaseTopics;
import org.entente.reference.Reference;

/** The rules in the order in which they read: instruments, then what happened, then what follows from both. */
final class Rules {

  private Rules() {}

  static List<Rule> all(Reference reference) {
    return List.of(
        new NamedInstruments(reference),
        new InstrumentParties(),
        new SigningRule(),
        new SignatoryLines(),
        new InstrumentTable(),
        new OnBehalf(),
        new Accession(),
        new CabinetApproval(),
        new InForce(),
        new InstrumentTerm(),
        new JointStatementItself(),
        new SameSigning(),
        new NamedInitiatives(reference),
        new InitiativeParties(),
        new InitiativeLaunch(),
        new InstrumentTopics(),
        new InstrumentScope(),
        new InstrumentRest(),
        new Happenings(reference),
        new Witnesses(),
        new LaunchedForums(),
        new InitiativeContext(),
        new InstrumentRelations(),
        new Commitments(reference),
        new ForeseenActs(reference),
        new FundingRule(reference),
        new InstrumentMilestones(),
        new TermsOfOffice(),
        new ReleaseFacts(),
        new ReleaseTopics());
  }
}
