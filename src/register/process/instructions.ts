import type { StepName, steps } from './steps';

/** For each step, exactly the roles that take part in it: a missing instruction is a compile error. */
type Instructions = {
  readonly [Step in StepName]: { readonly [Role in (typeof steps)[Step]['roles'][number]]: string };
};

/**
 * "Instruktion till min roll": what each role does in each step, in our own words, after the report's steps (Payoff
 * 2019, lines 400-420), its ideal case and the case that failed (lines 1638-1666) and its proposal for a coordinator
 * (lines 1776-1783).
 */
export const instructions: Instructions = {
  industryDialogue: {
    buyer:
      'Boka en dialog med branschen innan upphandlingen annonseras och skriv dagen i registret. Fråga om det som rör upphandlingen i övrigt och om vilka arbetsuppgifter som skulle passa.',
    coordinator:
      'Var med och berätta vad sysselsättningskravet går ut på och vilket stöd företagen får. Anteckna vad branschen säger om vad som är möjligt.',
  },
  clientDialogue: {
    buyer: 'Ta med beställaren i god tid och gå igenom tidplanen, så att kravet inte kommer in när det är för sent.',
    coordinator:
      'Förklara för beställaren vad kravet innebär i vardagen och kom överens om vilket krav som kan passa. Ta reda på vem hos beställaren som svarar för kravet när avtalet gäller.',
    client: 'Säg vilka arbetsuppgifter som kan passa och vad verksamheten klarar av. Var tydlig om du ser hinder: det är lättare att ändra kravet nu än i avtalet.',
  },
  requirement: {
    buyer: 'Besluta krav och villkor tillsammans med ansvarig SAU och korrekturläs kravtexten i upphandlingsdokumenten. Skriv kravtyp och krävda platser i registret.',
    coordinator:
      'Skriv in kravtexten i upphandlingsdokumenten, så tydligt att den inte kan tolkas på två sätt. Skriv skälet om ett krav inte är lämpligt.',
    client: 'Läs kravtexten och kontrollera att den går att leva med i verksamheten under hela avtalet.',
  },
  evaluation: {
    buyer: 'Kontrollera vad anbuden säger om sysselsättningskravet och meddela ansvarig SAU tilldelningsbeslutet samma dag.',
    coordinator: 'Svara på frågor om kravet och bedöm det som anbuden säger om det. Se till att du får beslutet om tilldelning.',
  },
  supplierDialogue: {
    coordinator:
      'Berätta för rekryteraren om avtalet och var med vid dialogen med leverantören. Dokumentera vad ni kommer överens om; blir platserna färre än i avtalet ska skälet skrivas.',
    recruiter: 'Boka dialogen med leverantören så snart du vet att avtalet finns. Kom överens om vilka platser det blir, när de börjar och vad de kräver.',
  },
  recruitment: {
    recruiter:
      'Matcha mot platsen efter leverantörens beskrivning av arbetsuppgifterna, och kontrollera att besluten om insatsen finns. Skriv i registret när platsen är tillsatt, aldrig av vem.',
  },
  introduction: {
    recruiter: 'Var med på arbetsplatsen i början: gå igenom uppgifter, tider, säkerhet och vem som är handledare. Kom överens om första uppföljningen.',
  },
  followUp: {
    recruiter: 'Hör av dig till både arbetsplatsen och den som har platsen enligt plan, och skriv dagen i registret. Ta hjälp av ansvarig SAU om leverantören drar ut på nästa plats.',
  },
  completion: {
    recruiter: 'Avsluta platsen tillsammans med arbetsgivaren och ordna intyg eller referens. Skriv i registret vad som kom efter och hur många steg på trappan det blev, ingenting mer.',
  },
  feedback: {
    buyer: 'Ta reda på hur kravet fungerade och ta med det till nästa upphandling i samma bransch.',
    client: 'Berätta för upphandlare och rekryterare hur det gick i verksamheten och vad som bör ändras i nästa krav.',
    recruiter: 'Samla vad leverantören och du själv har lärt er och berätta det för upphandlare och beställare. Skriv dagen då återkopplingen är gjord.',
  },
  administration: {
    buyer: 'Håll datum, status och avtal aktuella i registret och se till att ansvarig SAU får veta varje ändring i tidplanen.',
    coordinator: 'Håll ihop kedjan från upphandling till matchning: alla fyra ska veta vad som är på gång. Se till att varje roll har en person och en ersättare.',
    client: 'Säg till de andra när något ändras i verksamheten eller i avtalet, och skriv dina timmar i registret.',
    recruiter: 'Håll platserna aktuella i registret och skriv dina timmar. Säg till ansvarig SAU så fort en plats hakar upp sig.',
  },
};
