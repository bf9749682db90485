const common =
  'Aaron Abdel Abdul Abdullah Abel Achmed Ad Adam Adriaan Agnes Ahmed Aicha Albert Alex Alexander Ali Alice Alicia ' +
  'Amber Amin Amina Amir Amira Amy Ana Andrea André Andreas Angela Anique Anita Anja Ank Anke Anna Annabel Anne ' +
  'Annelies Annemarie Annemiek Annet Annette Anniek Anouk Anton Antoon Arend Arie Arjan Arjen Arnold Arnoud Arthur ' +
  'Astrid Aya Ayoub Ayse Ayşe Barbara Barry Bart Bas Bastiaan Beatrix Ben Benjamin Bente Bernard Bert Berta Bertus ' +
  'Betty Bianca Bilal Bo Bob Boris Boudewijn Bram Brigitte Britt Bruno Carla Carlijn Carlo Carmen Carolien Caroline ' +
  'Casper Catharina Cees Céline Charlotte Chantal Chris Christel Christiaan Christian Christina Christine Claudia ' +
  'Coen Cor Cora Corien Corrie Cornelis Daan Damian Daniel Daniël Daniëlle Danielle Danny Dave David Debby Deborah ' +
  'Demi Dennis Derk Dewi Diana Dick Diederik Dirk Dirkje Djamila Dominique Donny Dorien Driss Dylan Eddy Edith ' +
  'Eduard Edwin Eefje Elif Elin Eline Elisa Elisabeth Elise Elize Ella Ellen Elly Els Elsa Emiel Emily Emine Emir ' +
  'Emma Emre Eric Erica Erik Erika Ernst Esmee Esmée Esther Eva Evelien Evert Evi Fabian Farid Fatih Fatima Fatma ' +
  'Fedde Feline Femke Fenna Ferdinand Ferry Finn Fleur Floor Floris Francien Francis Frank Frans Frederik Fred ' +
  'Freek Frits Gerard Gerda Gerrit Gert Gertjan Gijs Giel Gina Giovanni Greet Greetje Guido Guus Hamza Hanna Hannah ' +
  'Hanneke Hannie Hans Harm Harold Harrie Harry Hasan Hassan Hatice Heidi Hein Helena Helga Henk Hendrik Hendrika ' +
  'Henny Henri Henriëtte Herman Hidde Hilda Hilde Houda Hugo Ibrahim Ida Ien Igor Ilona Ilse Imane Imran Ina Ineke ' +
  'Inez Inge Ingrid Irene Iris Irma Isa Isabel Isabella Ismail Ivan Ivo Jaap Jack Jacob Jacoba Jacqueline Jaimy ' +
  'Jake James Jamal Jamila Jan Janine Janneke Jannes Jannie Jantje Jasmijn Jason Jasper Jayden Jeanette Jelle Jelmer ' +
  'Jennifer Jenny Jens Jeroen Jesse Jessica Jesper Jet Jikke Jim Jip Jitske Joep Johan Johanna Johannes John Joke ' +
  'Jolanda Jolien Joost Jop Jordy Joris Jorn José Josephine Josje Joyce Juan Judith Jules Julia Julian Julie Juliette ' +
  'Julius Jurgen Jurre Justin Kaj Karel Karen Karim Karin Karlijn Kees Kelly Kemal Kevin Khadija Khalid Kim Kimberly ' +
  'Klaas Koen Koos Kyra Lana Lara Lars Laura Laurens Lauren Leah Leen Lena Lennart Leo Leon Leonie Leonoor Levi Lianne ' +
  'Lieke Lies Liesbeth Lieve Lina Linda Lisa Lisanne Lise Liv Liza Lizzy Loes Lotte Louis Louise Luc Luca Lucas Lucia ' +
  'Lucy Luna Luuk Lynn Maaike Maarten Maartje Machteld Mads Malou Mandy Manon Marc Marcel Margot Margreet Margriet Maria ' +
  'Marieke Marian Marianne Marielle Marije Marijke Marijn Marina Marinus Mario Marion Marissa Marit Marja Marjan Marjolein ' +
  'Mark Marleen Marlies Marloes Marlon Marry Marten Martha Martijn Martin Martina Martine Mats Matthijs Maud Maurice ' +
  'Maurits Max Maxime Mees Mehmet Meike Melanie Melissa Menno Merel Merle Meryem Mia Michael Michel Michelle Michiel ' +
  'Mieke Miep Mike Mila Milan Milou Mirjam Mirthe Mo Mohamed Mohammed Moniek Monique Morris Muhammed Murat Mustafa Myrthe ' +
  'Nadia Nadine Naima Naomi Natasja Nathalie Nick Nicole Nico Niek Niels Nienke Nikki Nina Noa Noah Noor Noortje Nora ' +
  'Nout Olaf Olga Olivia Olivier Omar Oscar Osman Otis Otto Owen Pascal Patricia Patrick Paul Paula Pauline Peter Petra ' +
  'Philip Pien Pierre Piet Pieter Pim Pleun Puck Quinten Rachel Rachid Ralph Ramon Raoul Raymond Rebecca Reinier Remco ' +
  'Renate René Renée Rens Ria Riad Richard Rick Rik Rita Rob Robbert Robert Robin Roderick Roel Roelof Rogier Roland Rolf ' +
  'Romy Ron Ronald Ronnie Roos Rosa Rosalie Rosanne Rosemarie Rowan Roy Ruben Rudy Ruud Sabine Said Salma Sam Samira ' +
  'Sander Sandra Sanne Sara Sarah Saskia Sebastiaan Selin Selma Sem Senna Serena Shanti Sharon Siem Sietske Sigrid ' +
  'Silvia Simon Simone Sjaak Sjoerd Sofia Sofie Sonja Sophie Stan Stefan Stefanie Stephan Steven Stijn Sultan Suus ' +
  'Suzan Suzanne Sven Sylvia Tamara Tanja Tara Teun Tess Tessa Theo Theodoor Thea Thijmen Thijs Thomas Tijmen Tijn Tim Timo ' +
  'Tine Tineke Tinus Tobias Tom Ton Toon Tristan Trudy Truus Tygo Valerie Vera Veerle Veronique Victor Vince Vincent ' +
  'Wendy Wesley Wessel Wil Wilfred Wilhelmina Willem Willemijn Willemien Wim Wout Wouter Xander Yannick Yara Yasin ' +
  'Yasmin Yasmina Yassin Youssef Yusuf Yvette Yvonne Zahra Zara Zeynep Zoë Zoe';

/** First names that many people in the Netherlands have, in lower case. */
export const firstNames: ReadonlySet<string> = new Set(common.toLowerCase().split(' '));
