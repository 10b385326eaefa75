import { wordSet } from '@/lib/util/word-set';

/** Common given names: a capitalized word after one of these is a person's surname. */
export const GIVEN_NAMES: ReadonlySet<string> = wordSet(
  'aaron adam adrian alan albert alejandro alex alexander alexandra alfred ali alice alison allison amanda amber amy ana andrea andrew andy angela ' +
    'ann anna anne annie anthony antonio april arthur ashley atsushi austin barbara barry beth ben benjamin bernard bernie beth betty beverly bill billy bob ' +
    'bobby bonnie brad bradley brandon brenda brent brett brian bruce bryan calvin cameron carl carla carlos carol caroline carolyn catherine cathy chad charles charlie ' +
    'charlotte cheryl chris christian christina christine christopher chuck cindy claire clarence claude clive colin craig crystal curtis cynthia dale dan ' +
    'daniel danny darren dave david dawn dean deborah debra dennis derek diana diane dick don donald donna doris dorothy doug douglas duncan dustin earl ed ' +
    'eddie edward eileen elaine elizabeth ellen emily emma eric erica erik erin ernest esther ethan eugene eva evan evelyn florence frances francis frank ' +
    'franklin fred gail gareth gary gavin gene george gerald geoffrey gina glen glenn gloria gordon grace graham greg gregory guy hannah harold harper harry ' +
    'heather hector helen henry herbert holly howard hugh ian irene isaac jack jackie jacob jacqueline james jamie jane janet janice jared jason jay jean jeb jeff ' +
    'jeffrey jennifer jenny jeremy jerome jerry jesse jessica jill jim jimmy joan joe joel john johnny jon jonathan jordan jorge jose joseph joshua joyce juan ' +
    'judith judy julia julian julie justin karen karl kate katherine kathleen kathryn kathy katie keith kelly ken kenneth kerry kevin kim kimberly kurt kyle ' +
    'lance larry laura lauren laurence lawrence leah lee leo leon leonard leslie lewis liam linda lindsay lindsey lisa lloyd lois loretta lori louis louise lucas lucy luis luke ' +
    'lynn malcolm marc marcia marco marcus margaret maria marie marilyn mario marion mark martha martin marvin mary matt matthew maureen maurice max maxine ' +
    'megan melanie melissa melvin michael michele michelle miguel mike mildred milton mitch mitchell monica nancy natalie nathan neil neville nicholas nick nicole nigel norman ' +
    'oliver oscar pamela pat patricia patrick paul paula peggy penny pete peter phil philip phillip phyllis rachel ralph ramon randy ray raymond rebecca ' +
    'regina rebecca renee ricardo richard rick ricky rita rob robert roberto robin rodney roger roland ron ronald rory rosa rose ross roy ruben russell ruth ryan sally sam ' +
    'samantha samuel sandra sandy sara sarah scott sean seth shane shannon sharon shawn sheila shirley sidney simon sophie stacy stanley stella stephanie stephen ' +
    'steve steven stewart stuart sue susan suzanne sylvia tamara tara ted terence teresa terry theodore theresa thomas tiffany tim timothy tina todd tom tommy toni tony ' +
    'tracy travis trevor troy tyler valerie vanessa vera vernon veronica victor victoria vincent virginia vivian walter wanda warren wayne wendy wesley wilbur ' +
    'will william willie yolanda yvonne zachary harrison nikola elon satya sundar nicky mohammed muhammad ahmed omar raj ravi sanjay arun priya wei ming jian hiroshi kenji takeshi yuki ' +
    'andrei boris dmitri ivan igor olga sergei vladimir anders bjorn henrik lars sven jan piet hans jurgen klaus wolfgang dieter stefan matthias jens uwe pierre francois ' +
    'jacques michel philippe olivier antoine giovanni giuseppe luca matteo paolo pablo diego javier fernando rafael mateo joao pedro caitlin kylie kendall taylor logan ' +
    'blake drew elliot jake josh nate zach gabe abby molly chloe zoe ruby ella lily harriet beatrice felix oscar hugo theo ezra miles dwight clark wade seth emmanuel gustavo hakeem ibrahim jamal kamala joe barack hillary nelson winston rishi keir liz ursula olaf',
);
